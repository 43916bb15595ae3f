namespace Bindery.Simulation;

/// <summary>Options that can't be meant.</summary>
internal static class OptionRules
{
    public static void Check(SimulationOptions options)
    {
        Refuse(
            options.Port is < 0 or > 65_535,
            $"The port {options.Port} is not between 0 and 65535."
        );
        Refuse(options.Records < 0, "The number of records can't be negative.");
        Refuse(
            options.RateScale < 0,
            "The rate scale can't be negative; 0 switches the limit off."
        );
        string? stranger = options.Counts.Keys.FirstOrDefault(name =>
            !options.Blueprint.Entities.Any(entity => entity.Name == name)
        );
        Refuse(
            stranger is not null,
            $"There is no entity '{stranger}' to count; use one of {string.Join(", ", options.Blueprint.Entities.Select(entity => entity.Name))}."
        );
    }

    private static void Refuse(bool isWrong, string message)
    {
        if (isWrong)
        {
            throw new SimulationException(message);
        }
    }
}
