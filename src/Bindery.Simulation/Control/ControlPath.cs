using System.Collections.Immutable;

namespace Bindery.Simulation.Control;

internal static class ControlPath
{
    /// <summary>What the stars stood for; the default array where the path isn't that one.</summary>
    public static ImmutableArray<string> Match(string pattern, string path)
    {
        string[] expected = pattern.Split('/');
        string[] actual = path.Split('/');
        if (expected.Length != actual.Length)
        {
            return default;
        }

        ImmutableArray<string>.Builder stars = ImmutableArray.CreateBuilder<string>();
        foreach ((string wanted, string given) in expected.Zip(actual))
        {
            if (wanted == "*")
            {
                stars.Add(given);
            }
            else if (wanted != given)
            {
                return default;
            }
        }

        return stars.ToImmutable();
    }
}
