using Bindery.Core.Changes;
using Bindery.Modules;
using Bindery.Syntax.Text;

namespace Bindery.Validation.Fixes;

/// <summary>Fixes that can be applied together, because none touches what another does.</summary>
internal sealed class FixBatch
{
    private readonly Dictionary<string, List<TextEdit>> files = new(StringComparer.Ordinal);

    public bool IsEmpty => files.Count == 0;

    /// <summary>False, and nothing taken, where the fix meets one that is in already.</summary>
    public bool TryAdd(RuleFix fix)
    {
        if (fix.Files.Any(Collides))
        {
            return false;
        }

        foreach (FileEdit file in fix.Files)
        {
            if (!files.TryGetValue(file.Path, out List<TextEdit>? edits))
            {
                files[file.Path] = edits = [];
            }

            edits.AddRange(file.Edits.Where(edit => !edits.Contains(edit)));
        }

        return true;
    }

    public ModuleFiles ApplyTo(ModuleFiles module)
    {
        foreach ((string path, List<TextEdit> edits) in files)
        {
            SourceText source = Read(path, module.Find(path)).WithEdits(edits);
            module = module.With(path, new FileContent([.. source.ToBytes()]));
        }

        return module;
    }

    private bool Collides(FileEdit file) =>
        files.TryGetValue(file.Path, out List<TextEdit>? taken)
        && file.Edits.Any(edit => taken.Any(other => other != edit && Meet(file, edit, other)));

    /// <summary>Two rows may be added at one place of a CSV file; two elements of one list might run together.</summary>
    private static bool Meet(FileEdit file, TextEdit left, TextEdit right) =>
        left.Span.Start == right.Span.Start
            ? !file.Path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase)
            : left.Span.Start < right.Span.End && right.Span.Start < left.Span.End;

    private static SourceText Read(string path, FileContent? content)
    {
        ReadOnlySpan<byte> bytes = content is null ? [] : content.Bytes.AsSpan();
        return Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".py" => SourceText.FromPythonBytes(bytes),
            ".xml" => SourceText.FromXmlBytes(bytes),
            _ => SourceText.FromBytes(bytes),
        };
    }
}
