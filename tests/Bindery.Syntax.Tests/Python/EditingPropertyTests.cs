using System.Collections.Immutable;
using Bindery.Syntax.Python;
using Bindery.Syntax.Python.Editing;
using Bindery.Syntax.Text;
using CsCheck;

namespace Bindery.Syntax.Tests.Python;

/// <summary>What is added and taken out again leaves the file as it was, byte for byte.</summary>
public sealed class EditingPropertyTests
{
    private const string Member = "@api.model\ndef added(self):\n    return '''a\n\nb'''\n";

    [Fact]
    public void Adding_an_element_and_removing_it_restores_the_file() =>
        Gen.Select(EditingStyles.Displays, Gen.Int[0, 4])
            .Sample(
                (source, wanted) =>
                {
                    PythonExpression display = EditingStyles.Expression(source)!;
                    int count = Count(display);
                    int index = Math.Min(wanted, count);
                    string element = display is DictionaryExpression ? "'new': 1" : "new";
                    PythonModule module = PythonModule.Parse(source);
                    SourceText added = source.WithEdits(
                        CollectionInsertion.Insert(module, display, element, index)
                    );

                    PythonModule after = PythonModule.Parse(added);
                    Assert.True(after.Diagnostics.IsEmpty, added.Text);
                    PythonExpression grown = EditingStyles.Expression(added)!;
                    Assert.Equal(count + 1, Count(grown));
                    Assert.Equal(element, added[ElementAt(grown, index).Span]);
                    SourceText restored = added.WithEdits(
                        CollectionRemoval.Remove(after, grown, index)
                    );
                    Assert.Equal(source.Text, restored.Text);
                },
                iter: 20_000
            );

    [Fact]
    public void Removing_any_element_leaves_the_others() =>
        Gen.Select(EditingStyles.Displays, Gen.Int[0, 3])
            .Sample(
                (source, wanted) =>
                {
                    PythonExpression display = EditingStyles.Expression(source)!;
                    int count = Count(display);
                    if (count == 0)
                    {
                        return;
                    }

                    int index = Math.Min(wanted, count - 1);
                    PythonModule module = PythonModule.Parse(source);
                    SourceText removed = source.WithEdits(
                        CollectionRemoval.Remove(module, display, index)
                    );

                    Assert.True(PythonModule.Parse(removed).Diagnostics.IsEmpty, removed.Text);
                    PythonExpression left = EditingStyles.Expression(removed)!;
                    bool isEmptySet = count == 1 && display is SetExpression;
                    Assert.True(isEmptySet || left.GetType() == display.GetType(), removed.Text);
                    Assert.Equal(count - 1, Count(left));
                },
                iter: 20_000
            );

    [Fact]
    public void Adding_a_class_and_removing_it_restores_the_file() =>
        EditingStyles.Modules.Sample(source =>
        {
            PythonModule module = PythonModule.Parse(source);
            SourceText added = source.WithEdits(
                ClassAddition.Append(module, "class Added(A):\n    x = 1\n")
            );

            PythonModule after = PythonModule.Parse(added);
            Assert.Empty(after.Diagnostics);
            Assert.Equal("Added", after.Classes.Last().Name);
            int last = after.Statements.Length - 1;
            Assert.Equal(
                source.Text,
                added.WithEdits(StatementRemoval.Remove(after, after.Statements, last)).Text
            );
        });

    [Fact]
    public void Adding_a_member_and_removing_it_restores_the_file() =>
        Gen.Select(EditingStyles.Modules, Gen.OneOf<string>(Member, "added = 1"))
            .Where((source, _) => PythonModule.Parse(source).Classes.Any())
            .Sample(
                (source, member) =>
                {
                    PythonModule module = PythonModule.Parse(source);
                    SourceText added = source.WithEdits(
                        ClassMemberAddition.Append(module, module.Classes.First(), member)
                    );

                    PythonModule after = PythonModule.Parse(added);
                    Assert.True(after.Diagnostics.IsEmpty, added.Text);
                    ImmutableArray<PythonStatement> body = after.Classes.First().Body.Statements;
                    Assert.Contains("added", added[body[^1].Span], StringComparison.Ordinal);
                    SourceText restored = added.WithEdits(
                        StatementRemoval.Remove(after, body, body.Length - 1)
                    );
                    Assert.Equal(source.Text, restored.Text);
                }
            );

    [Fact]
    public void Adding_an_import_and_removing_it_restores_the_file() =>
        Gen.Select(
                Gen.OneOf<string>(
                    "",
                    "# Copyright\n",
                    "\n",
                    "'''doc'''\n\nx = 1\n",
                    "# c\n\nx = 1\n",
                    "from . import b",
                    "# c\n\nfrom . import b\nfrom . import d  # why\n\nx = 1\n",
                    "from . import d\nfrom . import b\nx = 1\n",
                    "from . import b, d\n",
                    "from . import (\n    b,\n    d,\n)\n",
                    "from . import (b,\n               d)\n",
                    "import os\nfrom .. import b\n\n\ndef f():\n    pass\n"
                ),
                Gen.OneOf<string>("a", "c", "e"),
                Gen.OneOf<string>("\n", "\r\n")
            )
            .Sample(
                (text, name, newLine) =>
                {
                    SourceText source = SourceText.FromText(
                        text.Replace("\n", newLine, StringComparison.Ordinal)
                    );
                    SourceText added = source.WithEdits(
                        FromImportInsertion.Insert(PythonModule.Parse(source), ".", name)
                    );

                    PythonModule after = PythonModule.Parse(added);
                    Assert.True(after.Diagnostics.IsEmpty, added.Text);
                    Assert.Empty(FromImportInsertion.Insert(after, ".", name));
                    Assert.Equal(
                        source.Text,
                        added.WithEdits(FromImportRemoval.Remove(after, ".", name)).Text
                    );
                }
            );

    private static int Count(PythonExpression display) => Elements(display).Length;

    private static PythonNode ElementAt(PythonExpression display, int index) =>
        Elements(display)[index];

    private static ImmutableArray<PythonNode> Elements(PythonExpression display) =>
        display switch
        {
            ListExpression list => [.. list.Elements],
            SetExpression set => [.. set.Elements],
            TupleExpression tuple => [.. tuple.Elements],
            DictionaryExpression dictionary => [.. dictionary.Entries],
            _ => throw new InvalidOperationException(display.GetType().Name),
        };
}
