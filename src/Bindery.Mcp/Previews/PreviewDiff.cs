using System.Text;
using Bindery.Core.Changes;
using Bindery.Generation.Enhancement.History;

namespace Bindery.Mcp.Previews;

/// <summary>The difference as an answer shows it: whole files, as many as one can take in.</summary>
internal static class PreviewDiff
{
    private const int Longest = 30_000;

    /// <summary>All of it; only the compressed history of what Bindery did is left out.</summary>
    public static string Whole(Preview preview) =>
        string.Concat(
            Shown(preview).Select(change => ChangeSetDiff.Render(ChangeSet.Of([change])))
        );

    public static (string Diff, bool IsWhole) Cut(Preview preview)
    {
        StringBuilder diff = new();
        foreach (FileChange change in Shown(preview))
        {
            string file = ChangeSetDiff.Render(ChangeSet.Of([change]));
            if (diff.Length + file.Length > Longest)
            {
                return (diff.ToString(), false);
            }

            diff.Append(file);
        }

        return (diff.ToString(), true);
    }

    private static IEnumerable<FileChange> Shown(Preview preview) =>
        preview
            .Changes.Changes.Where(change =>
                change.Path != HistoryFile.Path
                && !change.Path.EndsWith("/" + HistoryFile.Path, StringComparison.Ordinal)
            )
            .OrderByDescending(change =>
                change.Path.StartsWith(preview.ShownFirst, StringComparison.Ordinal)
            );
}
