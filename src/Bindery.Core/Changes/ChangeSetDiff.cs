using System.Text;

namespace Bindery.Core.Changes;

/// <summary>A ChangeSet as the unified diff that <c>git apply</c> reads.</summary>
public static class ChangeSetDiff
{
    public static string Render(ChangeSet changes)
    {
        StringBuilder text = new();
        foreach (FileChange change in changes.Changes)
        {
            text.Append(Render(change));
        }

        return text.ToString();
    }

    private static string Render(FileChange change)
    {
        string before = change.IsCreation ? "/dev/null" : "a/" + change.Path;
        string after = change.IsDeletion ? "/dev/null" : "b/" + change.Path;
        if (change.Before?.IsBinary == true || change.After?.IsBinary == true)
        {
            return $"Binary files {before} and {after} differ\n";
        }

        string hunks = UnifiedHunks.Render(change.Before?.Text ?? "", change.After?.Text ?? "");
        return $"--- {before}\n+++ {after}\n{hunks}";
    }
}
