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

            Assert.True(
                RoundTrip.IsExact(bytes, module),
                $"{path} doesn't come back byte for byte"
            );
            Assert.True(
                module.Diagnostics.IsEmpty,
                $"{path}:{(module.Diagnostics.IsEmpty ? null : module.Diagnostics[0])}"
            );
        }
    }
}
