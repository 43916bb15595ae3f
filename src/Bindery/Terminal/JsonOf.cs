using System.Text.Json.Nodes;
using Bindery.Core.Changes;

namespace Bindery.Terminal;

/// <summary>What commands say, for programs.</summary>
internal static class JsonOf
{
    public static JsonArray Texts(IEnumerable<string> texts) =>
        new([.. texts.Select(text => JsonValue.Create(text))]);

    /// <summary>Each file with what becomes of it: <c>new</c>, <c>changed</c> or <c>removed</c>.</summary>
    public static JsonArray Files(ChangeSet changes) =>
        new([
            .. changes.Changes.Select(change => new JsonObject
            {
                ["path"] = change.Path,
                ["change"] = Word(change),
            }),
        ]);

    /// <summary>What was written, or would be: then with the diff.</summary>
    public static JsonObject Changes(ChangeSet changes, bool isDryRun)
    {
        JsonObject answer = new() { ["dryRun"] = isDryRun, ["files"] = Files(changes) };
        if (isDryRun)
        {
            answer["diff"] = ChangeSetDiff.Render(changes);
        }

        return answer;
    }

    private static string Word(FileChange change) =>
        change.IsCreation ? "new"
        : change.IsDeletion ? "removed"
        : "changed";
}
