using Bindery.Modules.Data;
using Bindery.Modules.Python;
using Bindery.Syntax.Python;
using Bindery.Syntax.Text;
using Bindery.Validation.Rules;

namespace Bindery.Validation.Analysis;

/// <summary>A text that stands for a field of a known model: in a search, in new values, in a data file, in a mapping.</summary>
internal sealed record LiteralValue(
    string Path,
    LinePosition Position,
    string Model,
    string Field,
    string Text
)
{
    public static IEnumerable<LiteralValue> In(RuleContext context) =>
        context
            .SourceFiles.Where(context.Module.IsLoaded)
            .SelectMany(InCalls)
            .Concat(context.LoadedData.Where(file => file.IsData).SelectMany(InData))
            .Concat(InMappings(context));

    private static IEnumerable<LiteralValue> InCalls(PythonFile file)
    {
        foreach (Nested<CallExpression> call in file.Tree.All<CallExpression>())
        {
            if (
                call.Node.Function is AttributeExpression method
                && Searches.DirectModel(method.Value) is { } model
            )
            {
                IEnumerable<(string?, PythonExpression)> pairs =
                    Searches.IsSearch(call.Node) ? Equalities(call.Node)
                    : method.Name is "create" ? Entries(call.Node)
                    : [];
                foreach (LiteralValue value in Of(file, model, pairs))
                {
                    yield return value;
                }
            }
        }
    }

    private static IEnumerable<(string?, PythonExpression)> Equalities(CallExpression call) =>
        Searches
            .Conditions(call)
            .Where(condition => condition.Operator is "=" or "!=" or "in" or "not in")
            .Select(condition => (condition.Field, condition.Value));

    private static IEnumerable<(string?, PythonExpression)> Entries(CallExpression call) =>
        call.Arguments is [{ Value: DictionaryExpression values }]
            ? values.Entries.Select(entry => (PythonLiteral.Text(entry.Key), entry.Value))
            : [];

    /// <summary>Dictionaries that a mapping of an import mapper returns.</summary>
    private static IEnumerable<LiteralValue> InMappings(RuleContext context) =>
        MappingMethod
            .In(context)
            .SelectMany(method =>
                method.Models.SelectMany(model =>
                    Of(
                        method.Mapper.File,
                        model,
                        method.Entries.Select(entry =>
                            (PythonLiteral.Text(entry.Node.Key), entry.Node.Value)
                        )
                    )
                )
            );

    private static IEnumerable<LiteralValue> Of(
        PythonFile file,
        string model,
        IEnumerable<(string? Field, PythonExpression Value)> pairs
    ) =>
        from pair in pairs
        where pair.Field is not null && !pair.Field.Contains('.', StringComparison.Ordinal)
        from text in PythonLiteral.Texts(pair.Value)
        select new LiteralValue(
            file.Path,
            file.Source.Lines.PositionAt(pair.Value.Span.Start),
            model,
            pair.Field,
            text
        );

    private static IEnumerable<LiteralValue> InData(XmlDataFile file) =>
        from record in file.Records
        where record.Model is { Length: > 0 }
        from field in record.Fields
        where field is { Reference: null, Expression: null, Text.Length: > 0 }
        select new LiteralValue(
            file.Path,
            file.Document.PositionOf(field.Element),
            record.Model!,
            field.Name,
            field.Text
        );
}
