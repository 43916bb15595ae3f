namespace Bindery.Validation.Tests.Labels;

/// <summary>One place in a public connector that somebody has judged.</summary>
internal sealed record Label(
    string Repository,
    string Branch,
    string Path,
    int Line,
    string Kind,
    bool IsDefect
)
{
    public static IEnumerable<Label> Read(string csv) =>
        File.ReadLines(csv)
            .Skip(1)
            .Select(line => line.Split(','))
            .Select(fields => new Label(
                fields[0],
                fields[1],
                fields[3],
                int.Parse(fields[4], System.Globalization.CultureInfo.InvariantCulture),
                fields[5],
                fields[6] == "defect"
            ));
}
