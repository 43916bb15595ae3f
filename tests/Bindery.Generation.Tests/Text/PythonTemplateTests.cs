using Bindery.Generation.Text;

namespace Bindery.Generation.Tests.Text;

public sealed class PythonTemplateTests
{
    [Fact]
    public void A_block_is_indented_as_its_hole_is()
    {
        PythonSource block = PythonSource.Of(
            $"""
            if True:

                pass
            """
        );

        Assert.Equal(
            "def f():\n    if True:\n\n        pass\n    return",
            PythonSource
                .Of(
                    $"""
                    def f():
                        {block}
                        return
                    """
                )
                .Text
        );
    }

    [Fact]
    public void A_hole_with_nothing_in_it_takes_its_line_along() =>
        Assert.Equal(
            "a = 1\nb = 2",
            PythonSource
                .Of(
                    $"""
                    a = 1
                    {PythonSource.Empty}
                    b = 2
                    """
                )
                .Text
        );

    [Fact]
    public void Prose_can_not_end_its_docstring()
    {
        string prose = PythonProse.Of("a \"\"\" \\ \n import os \u202e").ToString();

        Assert.DoesNotContain('"', prose);
        Assert.DoesNotContain('\\', prose);
        Assert.DoesNotContain('\n', prose);
        Assert.DoesNotContain('\u202e', prose);
    }

    [Fact]
    public void A_call_too_long_for_its_line_has_one_argument_a_line()
    {
        PythonGroup call = PythonGroup.Call(
            PythonName.Of("f"),
            PythonGroup.Leaf(PythonLiteral.Of(new string('a', 40))),
            PythonGroup.Leaf(PythonLiteral.Of(new string('b', 40)))
        );

        Assert.Equal(
            $"f(\n    \"{new string('a', 40)}\",\n    \"{new string('b', 40)}\",\n)",
            call.ToSource(4).Text
        );
    }
}
