using System.Collections.Immutable;

namespace Bindery.Blueprints.Checking;

/// <summary>Refuses entities that leave open what decides over lost, doubled or overwritten records.</summary>
public static class BlueprintCheck
{
    private static readonly ImmutableArray<IQuestion> Questions =
    [
        new WhatNamesARecord(),
        new HowIsAnExistingRecordFound(),
        new WhatMarksProgress(),
        new WhoOwnsWhat(),
        new WhatADeletionDoes(),
        new WhatMayBeDoubled(),
        new CanItBeReached(),
        new HowAStatusIsSent(),
    ];

    /// <returns>What is left open; nothing for a blueprint that could not be read.</returns>
    public static ImmutableArray<BlueprintProblem> Run(BlueprintReading reading) =>
        [
            .. (reading.Blueprint?.Entities ?? []).SelectMany(
                (entity, index) => Run(entity, new Answers($"entities[{index}]", reading.Places))
            ),
        ];

    /// <returns>The reading, refused if the check refuses it.</returns>
    public static BlueprintReading Apply(BlueprintReading reading)
    {
        ImmutableArray<BlueprintProblem> found = Run(reading);
        return found.IsEmpty
            ? reading
            : reading with
            {
                Blueprint = null,
                Problems = [.. reading.Problems, .. found],
            };
    }

    private static IEnumerable<BlueprintProblem> Run(Entity entity, Answers answers) =>
        from question in Questions
        from open in question.Open(entity, answers)
        select answers.Places.Problem($"{answers.Path}.{open.Path}", open.Message);
}
