using System.Collections.Immutable;
using System.Text.Json;
using Bindery.Core.Changes;
using Bindery.Core.Failures;
using Bindery.Core.Findings;

namespace Bindery.Validation.Baselines;

/// <summary>Findings that were there before and are not to be reported again.</summary>
public sealed class Baseline
{
    private const int Version = 1;
    private readonly string folder;
    private readonly string file;

    private Baseline(string file, ImmutableArray<BaselineEntry> entries)
    {
        this.file = file;
        folder = Path.GetDirectoryName(Path.GetFullPath(file)) ?? "/";
        Entries = entries;
    }

    public ImmutableArray<BaselineEntry> Entries { get; }

    /// <exception cref="BinderyException">There is no such file, or it is no baseline.</exception>
    public static Baseline Read(string file)
    {
        if (!File.Exists(file))
        {
            throw BinderyException.BadRequest(
                $"there is no baseline {file}; write one with: bindery validate PATH --write-baseline {file}"
            );
        }

        try
        {
            BaselineDocument? document = JsonSerializer.Deserialize(
                File.ReadAllText(file),
                BaselineJson.Default.BaselineDocument
            );
            return document is { Version: Version, Findings: { } findings }
                ? new Baseline(file, [.. findings])
                : throw NoBaseline(file, $"its version is not {Version}");
        }
        catch (JsonException failure)
        {
            throw NoBaseline(file, failure.Message);
        }
    }

    /// <summary>A baseline of what is found now, for a file that need not exist.</summary>
    public static Baseline Of(string file, IEnumerable<Finding> findings)
    {
        Baseline empty = new(file, []);
        return new Baseline(
            file,
            [
                .. findings
                    .GroupBy(empty.KeyOf)
                    .Select(group => new BaselineEntry(
                        group.Key.Rule,
                        group.Key.Path,
                        group.Key.Fingerprint,
                        group.Count()
                    ))
                    .OrderBy(entry => entry.Path, StringComparer.Ordinal)
                    .ThenBy(entry => entry.Rule, StringComparer.Ordinal)
                    .ThenBy(entry => entry.Fingerprint, StringComparer.Ordinal),
            ]
        );
    }

    /// <summary>The findings that are new, and how many entries of the baseline nothing answers to any more.</summary>
    public (ImmutableArray<Finding> New, int Stale) Compare(IEnumerable<Finding> findings)
    {
        Dictionary<(string, string, string), int> left = Entries.ToDictionary(
            entry => (entry.Rule, entry.Path, entry.Fingerprint),
            entry => entry.Count
        );
        ImmutableArray<Finding>.Builder fresh = ImmutableArray.CreateBuilder<Finding>();
        foreach (Finding finding in findings)
        {
            (string, string, string) key = KeyOf(finding);
            if (left.TryGetValue(key, out int count) && count > 0)
            {
                left[key] = count - 1;
            }
            else
            {
                fresh.Add(finding);
            }
        }

        return (fresh.ToImmutable(), left.Values.Count(count => count > 0));
    }

    public void Write(CancellationToken cancellation)
    {
        string text = JsonSerializer.Serialize(
            new BaselineDocument(Version, [.. Entries]),
            BaselineJson.Default.BaselineDocument
        );
        FileContent? before = FileContent.ReadOrNull(file);
        FileChange change = new(Path.GetFileName(file), before, FileContent.FromText(text + "\n"));
        new ChangeSetWriter(folder).Apply(ChangeSet.Of([change]), cancellation);
    }

    private (string Rule, string Path, string Fingerprint) KeyOf(Finding finding)
    {
        string path = finding.Place is { } place
            ? Path.GetRelativePath(folder, Path.GetFullPath(place.Path)).Replace('\\', '/')
            : "";
        return (finding.Id, path, FindingFingerprint.Of(finding, path));
    }

    private static BinderyException NoBaseline(string file, string why) =>
        BinderyException.BadRequest(
            $"{file} is no baseline ({why}); write it again with --write-baseline."
        );
}
