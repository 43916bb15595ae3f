using System.Globalization;
using System.Text.Json.Nodes;

namespace Bindery.Framework.Benchmarks;

/// <summary>What several rounds measured; the median is what counts.</summary>
internal sealed class Figures
{
    private readonly List<JsonObject> rounds = [];

    public void Add(JsonObject round) => rounds.Add(round);

    public double Median(string name)
    {
        double[] sorted = [.. rounds.Select(round => (double)round[name]!).Order()];
        return sorted[sorted.Length / 2];
    }

    /// <summary>All rounds of a figure, for those who want to see the noise.</summary>
    public string Listed(string name) =>
        string.Join(
            ' ',
            rounds.Select(round =>
                ((double)round[name]!).ToString("0.00", CultureInfo.InvariantCulture)
            )
        );

    public static string Row(params string[] cells) => $"| {string.Join(" | ", cells)} |";

    public static string Number(double value, string format) =>
        value.ToString(format, CultureInfo.InvariantCulture);
}
