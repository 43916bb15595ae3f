using System.Text;
using System.Text.Json.Nodes;
using Bindery.Core.Changes;
using Bindery.Mcp.Shapes;
using Bindery.Mcp.Tools;

namespace Bindery.Mcp.Previews;

/// <summary>Puts a preview aside and shows it.</summary>
internal static class PreviewAnswer
{
    /// <summary>Promised by every tool that would write.</summary>
    public static Shape Shape { get; } =
        Shapes.Shape.Object(
            Member.Optional(
                "preview_id",
                Shapes.Shape.Text("For apply; not there where there is nothing to do")
            ),
            Member.Required("root", Shapes.Shape.Text("Folder that the files are below")),
            Member.Required("files", Shapes.Shape.ListOf(FileShape, "All that would change")),
            Member.Required("diff", Shapes.Shape.Text("Unified; its first files where it is long")),
            Member.Required(
                "diff_is_whole",
                Shapes.Shape.Flag("Else read the resource bindery://preview/ID")
            ),
            Member.Required("notes", Shapes.Shape.Texts("Choices made, and what to look at")),
            Member.Required("by_hand", Shapes.Shape.Texts("What could not be done safely")),
            Member.Required("conflicts", Shapes.Shape.Texts("Files that will hold conflict marks"))
        );

    private static Shape FileShape =>
        Shapes.Shape.Object(
            Member.Required("path", Shapes.Shape.Text("Below the root")),
            Member.Required(
                "change",
                Shapes.Shape.OneOf("What becomes of it", "created", "changed", "removed")
            )
        );

    public static ToolAnswer Of(ToolCall call, Preview preview)
    {
        string? id = preview.Changes.IsEmpty ? null : call.Bench.Previews.Put(preview);
        (string diff, bool isWhole) = PreviewDiff.Cut(preview);
        JsonObject content = Json.Object(
            ("preview_id", id),
            ("root", preview.Root),
            ("files", Files(preview.Changes)),
            ("diff", diff),
            ("diff_is_whole", isWhole),
            ("notes", Json.Texts(preview.Notes)),
            ("by_hand", Json.Texts(preview.ByHand)),
            ("conflicts", Json.Texts(preview.Conflicts))
        );
        return new ToolAnswer(Text(preview, id, diff, isWhole), content);
    }

    public static JsonArray Files(ChangeSet changes) =>
        Json.List(
            changes.Changes.Select(change => new JsonObject
            {
                ["path"] = change.Path,
                ["change"] = Word(change),
            })
        );

    public static string Word(FileChange change) =>
        change.IsCreation ? "created"
        : change.IsDeletion ? "removed"
        : "changed";

    private static string Text(Preview preview, string? id, string diff, bool isWhole)
    {
        StringBuilder text = new();
        AppendLines(text, "Note: ", preview.Notes);
        AppendLines(text, "By hand: ", preview.ByHand);
        AppendLines(text, "Conflict: ", preview.Conflicts);
        if (id is null)
        {
            return text.Append($"Nothing to do: {preview.Root} is as asked for.").ToString();
        }

        text.Append($"Below {preview.Root}, {preview.Changes.Changes.Length} files would change.");
        text.Append($" Nothing is written yet: call apply with preview_id {id}.\n");
        foreach (FileChange change in preview.Changes.Changes)
        {
            text.Append($"{Word(change)} {change.Path}\n");
        }

        string end = isWhole ? "" : $"… the rest: resource bindery://preview/{id}\n";
        return text.Append('\n').Append(diff).Append(end).ToString();
    }

    private static void AppendLines(StringBuilder text, string start, IEnumerable<string> lines)
    {
        foreach (string line in lines)
        {
            text.Append(start).Append(line).Append('\n');
        }
    }
}
