using System.Collections.Immutable;
using Bindery.Syntax.Python;
using Bindery.Syntax.Text;

namespace Bindery.Syntax.Tests.Odoo;

internal sealed partial class TreeDump
{
    private void Class(ClassDefinition node) =>
        Node(
            "ClassDef",
            TextSpan.FromBounds(node.HeaderSpan.Start, node.Span.End),
            () => Text(node.Name),
            () => List(node.Arguments.Where(IsPlain), PlainArgument),
            () => List(node.Arguments.Where(argument => !IsPlain(argument)), KeywordArgument),
            () => Block(node.Body),
            () => Decorators(node.Decorators)
        );

    private void Function(FunctionDefinition node) =>
        Node(
            node.IsAsync ? "AsyncFunctionDef" : "FunctionDef",
            TextSpan.FromBounds(node.HeaderSpan.Start, node.Span.End),
            () => Text(node.Name),
            () => Parameters(node.Parameters),
            () => Block(node.Body),
            () => Decorators(node.Decorators),
            () => Optional(node.Returns)
        );

    private void Decorators(ImmutableArray<Decorator> decorators) =>
        List(decorators, decorator => Expression(decorator.Expression));

    private void Parameters(ImmutableArray<Parameter> parameters)
    {
        ILookup<ParameterKind, Parameter> kinds = parameters.ToLookup(parameter => parameter.Kind);
        IEnumerable<Parameter> positional = kinds[ParameterKind.PositionalOnly]
            .Concat(kinds[ParameterKind.Regular]);
        Unplaced(
            "arguments",
            () => List(kinds[ParameterKind.PositionalOnly], Parameter),
            () => List(kinds[ParameterKind.Regular], Parameter),
            () => Variable(kinds[ParameterKind.VariablePositional]),
            () => List(kinds[ParameterKind.KeywordOnly], Parameter),
            () => List(kinds[ParameterKind.KeywordOnly], parameter => Optional(parameter.Default)),
            () => Variable(kinds[ParameterKind.VariableKeyword]),
            () =>
                List(
                    positional.Where(parameter => parameter.Default is not null),
                    parameter => Optional(parameter.Default)
                )
        );
    }

    private void Variable(IEnumerable<Parameter> parameters)
    {
        Parameter? parameter = parameters.FirstOrDefault();
        if (parameter is null)
        {
            dump.Append('-');
        }
        else
        {
            Parameter(parameter);
        }
    }

    private void Parameter(Parameter parameter) =>
        Node(
            "arg",
            TextSpan.FromBounds(parameter.NameSpan.Start, EndWithoutDefault(parameter)),
            () => Text(parameter.Name),
            () => Optional(parameter.Annotation)
        );

    private int EndWithoutDefault(Parameter parameter)
    {
        if (parameter.Default is null)
        {
            return parameter.Span.End;
        }

        int equals = source.Text.LastIndexOf('=', parameter.Default.Span.Start);
        return source.Text.AsSpan(0, equals).TrimEnd().Length;
    }
}
