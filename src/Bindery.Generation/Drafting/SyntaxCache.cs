using Bindery.Core.Changes;
using Bindery.Syntax.Python;
using Bindery.Syntax.Text;
using Bindery.Syntax.Xml;

namespace Bindery.Generation.Drafting;

/// <summary>
/// The trees of a draft's files, each kept until its file changes. Shared by all drafts that come
/// of one: what an answer is doesn't depend on what was asked before.
/// </summary>
internal sealed class SyntaxCache
{
    private readonly Dictionary<string, (FileContent Content, PythonModule Tree)> _python = [];
    private readonly Dictionary<string, (FileContent Content, XmlDocumentSyntax Tree)> _xml = [];

    public PythonModule Python(string path, FileContent content)
    {
        if (
            _python.TryGetValue(path, out (FileContent Content, PythonModule Tree) known)
            && ReferenceEquals(known.Content, content)
        )
        {
            return known.Tree;
        }

        PythonModule tree = PythonModule.Parse(SourceText.FromPythonBytes(content.Bytes.AsSpan()));
        _python[path] = (content, tree);
        return tree;
    }

    public XmlDocumentSyntax Xml(string path, FileContent content)
    {
        if (
            _xml.TryGetValue(path, out (FileContent Content, XmlDocumentSyntax Tree) known)
            && ReferenceEquals(known.Content, content)
        )
        {
            return known.Tree;
        }

        XmlDocumentSyntax tree = XmlDocumentSyntax.Parse(
            SourceText.FromXmlBytes(content.Bytes.AsSpan())
        );
        _xml[path] = (content, tree);
        return tree;
    }
}
