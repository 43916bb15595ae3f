using Bindery.Syntax.Python;
using Bindery.Syntax.Text;

namespace Bindery.Syntax.Tests.Odoo;

[Trait("Category", "Odoo")]
public sealed class PythonFilesOfOdoo
{
    [Fact]
    public void Are_covered_by_their_tokens_and_read_without_complaint()
    {
        foreach (string path in OdooSource.FilesOrSkip("*.py"))
        {
            byte[] bytes = File.ReadAllBytes(path);
            PythonModule module = PythonModule.Parse(SourceText.FromPythonBytes(bytes));

            Assert.True(bytes.AsSpan().SequenceEqual(module.Source.ToBytes()), path);
            Assert.True(Covers(module), $"{path}: the tokens leave gaps");
            Assert.True(
                module.Diagnostics.IsEmpty,
                $"{path}:{(module.Diagnostics.IsEmpty ? null : module.Diagnostics[0])}"
            );
        }
    }

    private static bool Covers(PythonModule module)
    {
        int end = 0;
        foreach (PythonToken token in module.Tokens.All)
        {
            if (token.FullStart != end || token.Start < end || token.End < token.Start)
            {
                return false;
            }

            end = token.End;
        }

        return end == module.Source.Text.Length;
    }
}
