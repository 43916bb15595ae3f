using Bindery.OpenApi.Guessing;

namespace Bindery.OpenApi.Interviewing;

/// <summary>Asks about the fields that are no more than guesses.</summary>
internal sealed class FieldInterview(IInterview interview, string plural)
{
    public GuessedField Hold(GuessedField guessed)
    {
        // What Odoo needs has no other member to come from.
        if (guessed is not { Confidence: Confidence.Guess, Field.Required: false })
        {
            return guessed;
        }

        int answer = interview.Choose(
            $"Does {guessed.Field.External} of {plural} become {guessed.Field.Odoo}? ({guessed.Reason})",
            ["yes", "no, leave it out"],
            0
        );
        return answer == 0
            ? guessed with
            {
                Confidence = Confidence.Certain,
                Reason = "chosen",
            }
            : new GuessedField(
                guessed.Field with
                {
                    Odoo = null,
                    Convert = null,
                    Country = null,
                    Percent = false,
                    Included = null,
                }
            );
    }
}
