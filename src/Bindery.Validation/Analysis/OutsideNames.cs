using Bindery.Modules.Python;
using Bindery.Syntax.Python;

namespace Bindery.Validation.Analysis;

/// <summary>What in a route's function comes from its caller: its parameters, and the body it reads.</summary>
internal sealed class OutsideNames
{
    private readonly HashSet<string> single;
    private readonly HashSet<string> whole;

    public OutsideNames(Nested<FunctionDefinition> route)
    {
        single =
        [
            .. route
                .Node.Parameters.Skip(1)
                .Where(parameter => parameter.Kind is not ParameterKind.VariableKeyword)
                .Select(parameter => parameter.Name),
        ];
        whole =
        [
            .. route
                .Node.Parameters.Where(parameter => parameter.Kind is ParameterKind.VariableKeyword)
                .Select(parameter => parameter.Name),
        ];
        foreach (Nested<AssignmentStatement> assignment in route.Below<AssignmentStatement>())
        {
            foreach (NameExpression name in assignment.Node.Targets.OfType<NameExpression>())
            {
                Note(name.Name, assignment.Node.Value);
            }
        }
    }

    /// <summary>One value that the caller gave.</summary>
    public bool IsOne(PythonExpression expression) =>
        expression is NameExpression name ? single.Contains(name.Name) : IsTaken(expression);

    /// <summary>A dictionary whose keys the caller chose.</summary>
    public bool IsAll(PythonExpression expression) =>
        expression switch
        {
            NameExpression name => whole.Contains(name.Name),
            CallExpression { Function: NameExpression { Name: "dict" }, Arguments: [var inner] } =>
                IsAll(inner.Value),
            _ => IsBody(expression),
        };

    private void Note(string name, PythonExpression value)
    {
        if (IsAll(value))
        {
            whole.Add(name);
        }
        else if (IsOne(value))
        {
            single.Add(name);
        }
        else
        {
            // Overwritten by something of the route's own.
            single.Remove(name);
            whole.Remove(name);
        }
    }

    /// <summary><c>kw["id"]</c> or <c>kw.get("id")</c>.</summary>
    private bool IsTaken(PythonExpression expression) =>
        expression switch
        {
            SubscriptExpression subscript => IsAll(subscript.Value),
            CallExpression { Function: AttributeExpression { Name: "get" } method } => IsAll(
                method.Value
            ),
            _ => false,
        };

    private static bool IsBody(PythonExpression expression) =>
        PythonLiteral.DottedName(expression)
            is "request.jsonrequest"
                or "request.params"
                or "request.httprequest.form"
                or "request.httprequest.args"
        || expression is CallExpression call
            && PythonLiteral.DottedName(call.Function)
                is "request.get_json_data"
                    or "request.get_http_params"
                    or "json.loads";
}
