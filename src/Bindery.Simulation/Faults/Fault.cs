using System.Globalization;

namespace Bindery.Simulation.Faults;

/// <summary>Spoils one request in <paramref name="OneIn"/>, chosen by the seed.</summary>
/// <param name="Kind">How.</param>
/// <param name="OneIn">1 spoils every request.</param>
/// <param name="Seed">The same seed spoils the same requests of a sequence.</param>
public sealed record Fault(FaultKind Kind, int OneIn, int Seed = 1)
{
    /// <summary><c>kind</c>, <c>kind:one-in</c> or <c>kind:one-in:seed</c>, as in <c>status500:20</c>.</summary>
    public static Fault Parse(string text)
    {
        string[] parts = text.Split(':');
        bool known = Enum.TryParse(parts[0], ignoreCase: true, out FaultKind kind);
        int oneIn = Number(parts, 1, otherwise: 10);
        int seed = Number(parts, 2, otherwise: 1);
        if (!known || !char.IsLetter(parts[0][0]) || parts.Length > 3 || oneIn < 1 || seed < 0)
        {
            string kinds = string.Join(", ", Enum.GetNames<FaultKind>()).ToLowerInvariant();
            throw new SimulationException(
                $"'{text}' is not a fault; write KIND[:ONE-IN[:SEED]], where KIND is one of {kinds}."
            );
        }

        return new Fault(kind, oneIn, seed);
    }

    private static int Number(string[] parts, int at, int otherwise) =>
        at >= parts.Length ? otherwise
        : int.TryParse(parts[at], NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            ? number
        : -1;
}
