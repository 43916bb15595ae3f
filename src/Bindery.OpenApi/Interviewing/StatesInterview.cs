using System.Collections.Immutable;
using Bindery.OpenApi.Guessing;

namespace Bindery.OpenApi.Interviewing;

/// <summary>Asks what the words of a status do with an order.</summary>
internal sealed class StatesInterview(IInterview interview)
{
    public GuessedEntity Hold(GuessedEntity guessed)
    {
        if (guessed.Entity.States is not { } states)
        {
            return guessed;
        }

        int answer = interview.Choose(
            $"What do the statuses of {guessed.Entity.Plural} do in Odoo?",
            [
                $"{Words(states.Confirm)} confirm an order, {Words(states.Cancel)} cancel it",
                "nothing: a person confirms and cancels",
            ],
            0
        );
        return guessed with
        {
            Entity = answer == 0 ? guessed.Entity : guessed.Entity with { States = null },
            Comments = guessed.Comments.SetItem("states", "chosen"),
        };
    }

    private static string Words(ImmutableArray<string> words) =>
        words.IsEmpty ? "none" : string.Join(", ", words);
}
