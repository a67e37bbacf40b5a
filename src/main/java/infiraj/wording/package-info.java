/**
 * How dates, numbers and messages are said in Arabic and in English.
 *
 * <p>In: values of the model and a {@link infiraj.wording.Wording}. Out: phrases for people. Allowed arrows: model, text.
 */
package infiraj.wording;
