using Bindery.Core.Changes;
using Bindery.Core.Failures;
using Bindery.Modules;
using Bindery.Syntax.Python;
using Bindery.Syntax.Text;
using Bindery.Syntax.Xml;

namespace Bindery.Generation.Enhancement;

/// <summary>Reads again what was edited: a file that could be read before can be read after.</summary>
internal static class SoundModule
{
    /// <exception cref="BinderyException">An edit spoilt a file.</exception>
    public static void Require(ModuleFiles before, ModuleFiles after)
    {
        foreach ((string path, FileContent content) in after.Files)
        {
            FileContent? old = before.Find(path);
            bool isSpoilt =
                !ReferenceEquals(old, content)
                && Problem(path, content) is not null
                && (old is null || Problem(path, old) is null);
            if (isSpoilt)
            {
                throw BinderyException.BadRequest(
                    $"{path} could not be read after the change ({Problem(path, content)}); nothing was changed. Please report it with that file."
                );
            }
        }
    }

    private static SyntaxDiagnostic? Problem(string path, FileContent content) =>
        Path.GetExtension(path) switch
        {
            ".py" => PythonModule
                .Parse(SourceText.FromPythonBytes(content.Bytes.AsSpan()))
                .Diagnostics.FirstOrDefault(),
            ".xml" => XmlDocumentSyntax
                .Parse(SourceText.FromXmlBytes(content.Bytes.AsSpan()))
                .Diagnostics.FirstOrDefault(),
            _ => null,
        };
}
