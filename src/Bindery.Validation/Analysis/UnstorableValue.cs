using System.Collections.Frozen;
using Bindery.Modules.Python;
using Bindery.Syntax.Python;

namespace Bindery.Validation.Analysis;

/// <summary>Says of what kind a value is that queue_job's JSON encoder refuses; null for all that it may take.</summary>
internal static class UnstorableValue
{
    private static readonly FrozenDictionary<string, string> Functions = new Dictionary<
        string,
        string
    >
    {
        ["set"] = "A set",
        ["frozenset"] = "A set",
        ["map"] = "An iterator",
        ["filter"] = "An iterator",
        ["zip"] = "An iterator",
        ["iter"] = "An iterator",
        ["enumerate"] = "An iterator",
        ["reversed"] = "An iterator",
        ["range"] = "A range",
        ["bytes"] = "A byte string",
        ["bytearray"] = "A byte string",
        ["Decimal"] = "A Decimal",
        ["timedelta"] = "A timedelta",
        ["b64decode"] = "A byte string",
        ["b64encode"] = "A byte string",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static string? In(DelayedCall delayed, PythonExpression value)
    {
        PythonExpression meant = LocalValues.Of(value, delayed.Call.Outer<FunctionDefinition>());
        return Directly(delayed, meant) ?? Inside(delayed, meant);
    }

    private static string? Inside(DelayedCall delayed, PythonExpression value) =>
        value switch
        {
            ListExpression or TupleExpression => PythonLiteral
                .Elements(value)!
                .Value.Select(element => Directly(delayed, element))
                .FirstOrDefault(what => what is not null),
            DictionaryExpression dictionary => dictionary
                .Entries.Select(entry => Directly(delayed, entry.Value))
                .FirstOrDefault(what => what is not null),
            _ => null,
        };

    private static string? Directly(DelayedCall delayed, PythonExpression value) =>
        value switch
        {
            LambdaExpression => "A function",
            SetExpression => "A set",
            ComprehensionExpression { Kind: ComprehensionKind.Set } => "A set",
            ComprehensionExpression { Kind: ComprehensionKind.Generator } => "A generator",
            StringExpression { IsBytes: true } => "A byte string",
            AttributeExpression { Value: NameExpression { Name: "self" }, Name: "env" } =>
                "The environment",
            CallExpression call => OfCall(delayed.File, call),
            _ => null,
        };

    private static string? OfCall(PythonFile file, CallExpression call) =>
        call.Function switch
        {
            NameExpression name => Functions.GetValueOrDefault(name.Name),
            AttributeExpression { Name: "keys" or "values" or "items" }
                when call.Arguments.IsEmpty => "A view of a dictionary",
            AttributeExpression { Name: "encode" } => "A byte string",
            AttributeExpression method when ImportedNames.Resolve(file, method) is { } full =>
                full.Split('.')
                    is ["requests", "get" or "post" or "put" or "patch" or "delete" or "request"]
                    ? "A response"
                    : Functions.GetValueOrDefault(method.Name),
            _ => null,
        };
}
