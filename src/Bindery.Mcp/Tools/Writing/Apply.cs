using System.Text.Json.Nodes;
using Bindery.Core.Changes;
using Bindery.Core.Failures;
using Bindery.Mcp.Folders;
using Bindery.Mcp.Previews;
using Bindery.Mcp.Shapes;

namespace Bindery.Mcp.Tools.Writing;

/// <summary>The one tool that writes files.</summary>
internal sealed class Apply : ITool
{
    public ToolInfo Info { get; } =
        new()
        {
            Name = "apply",
            Title = "Apply a preview",
            Description =
                "Writes exactly what a preview showed, whole or not at all; refused when a file changed since. Ask the user first. Next: validate_module.",
            Arguments =
            [
                Member.Required("preview_id", Shape.Text("What a tool that previews answered")),
            ],
            Effect = ToolEffect.Writes,
            IsIdempotent = false,
            TakesPaths = true,
            Result = Shape.Object(
                Member.Required("root", Shape.Text("Folder that the files are below")),
                Member.Required("written", Shape.Whole("How many files changed")),
                Member.Required("next", Shape.Text("What is worth doing now"))
            ),
        };

    public async Task<ToolAnswer> RunAsync(ToolCall call, CancellationToken cancellation)
    {
        string id = call.Arguments.Text("preview_id");
        await call.Bench.Writing.WaitAsync(cancellation);
        try
        {
            Preview preview = call.Bench.Previews.Find(id);
            RequireOpen(call.Folders, preview);
            new ChangeSetWriter(preview.Root).Apply(preview.Changes, cancellation);
            call.Bench.Previews.Remove(id);
            return Answer(preview);
        }
        finally
        {
            call.Bench.Writing.Release();
        }
    }

    // The client may have closed a folder since, and another client may have made the preview.
    private static void RequireOpen(AllowedFolders folders, Preview preview)
    {
        if (!folders.Holds(RealPath.Of(preview.Root)))
        {
            throw BinderyException.BadRequest(
                $"{preview.Root} is outside the folders that are open here; open it in the client and call apply again."
            );
        }
    }

    private static ToolAnswer Answer(Preview preview)
    {
        int written = preview.Changes.Changes.Length;
        return new ToolAnswer(
            $"{written} files written below {preview.Root}. {preview.Next}",
            new JsonObject
            {
                ["root"] = preview.Root,
                ["written"] = written,
                ["next"] = preview.Next,
            }
        );
    }
}
