using System.Collections.Immutable;
using Bindery.Core.Changes;
using Bindery.Core.Failures;
using Bindery.Core.Findings;
using Bindery.Mcp.Previews;
using Bindery.Mcp.Shapes;
using Bindery.Mcp.Tools.Reading;
using Bindery.Validation;
using Bindery.Validation.Fixes;

namespace Bindery.Mcp.Tools.Writing;

internal sealed class FixModule : ITool
{
    public ToolInfo Info { get; } =
        new()
        {
            Name = "fix_module",
            Title = "Preview fixes",
            Description =
                "Mends what validate_module found and knows how to mend, as a preview. Next: apply, then validate_module again.",
            Arguments =
            [
                SharedArguments.Module,
                Member.Optional("select", Shape.Texts("Only these rules or families")),
                Member.Optional(
                    "unsafe",
                    Shape.Flag("Also where a person should read the difference")
                ),
            ],
            TakesPaths = true,
            Result = PreviewAnswer.Shape,
        };

    public Task<ToolAnswer> RunAsync(ToolCall call, CancellationToken cancellation)
    {
        string module = call.PathOf("module");
        ImmutableArray<string> select = call.Arguments.Texts("select");
        ValidationOptions options = OpenSettings.For(call, module, out _).Options;
        ImmutableArray<FixedAddon> mended = ModuleValidator.Fix(
            [module],
            select.IsEmpty ? options : options with { Select = select },
            call.Arguments.Flag("unsafe") ? FixSafety.Unsafe : FixSafety.Safe
        );
        Preview preview = mended switch
        {
            [] => new Preview(module, ChangeSet.Empty, ""),
            [var addon] => Of(addon),
            _ => throw BinderyException.BadRequest(
                $"{module} holds {mended.Length} addons with something to mend; name one of them."
            ),
        };
        return Task.FromResult(PreviewAnswer.Of(call, preview));
    }

    private static Preview Of(FixedAddon addon) =>
        new(addon.Folder, Preview.BelowTop(addon.Changes), "Next: validate_module.")
        {
            Notes = [$"{addon.Fixed} findings would be gone."],
        };
}
