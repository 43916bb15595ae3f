using System.Collections.Immutable;
using Bindery.Core.Findings;
using Bindery.Syntax.Text;

namespace Bindery.Validation.Fixes;

/// <summary>How what a rule has found is mended: edits of the addon's files, applied all or none.</summary>
public sealed record RuleFix(FixSafety Safety, ImmutableArray<FileEdit> Files)
{
    public static RuleFix Safe(string path, params ImmutableArray<TextEdit> edits) =>
        new(FixSafety.Safe, [new FileEdit(path, edits)]);

    public static RuleFix Unsafe(string path, params ImmutableArray<TextEdit> edits) =>
        new(FixSafety.Unsafe, [new FileEdit(path, edits)]);

    /// <summary>This fix, with edits of one more file.</summary>
    public RuleFix With(string path, params ImmutableArray<TextEdit> edits) =>
        this with
        {
            Files = Files.Add(new FileEdit(path, edits)),
        };
}
