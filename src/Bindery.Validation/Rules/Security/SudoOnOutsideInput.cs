using Bindery.Core.Findings;
using Bindery.Modules.Python;
using Bindery.Syntax.Python;
using Bindery.Validation.Analysis;

namespace Bindery.Validation.Rules.Security;

internal sealed class SudoOnOutsideInput : IRule
{
    public RuleInfo Info { get; } =
        new("sudo-on-outside-input", RuleFamily.Security, Severity.Error)
        {
            What =
                "A public route lets its caller choose, with all rights, the model, the record or the fields that are written.",
            Why =
                "`sudo()` switches off access rules: a stranger reads or writes whatever the parameters name.",
            Mend =
                "Name the model and the fields in the code, and find the record by a token or a signed id.",
            Bad = """
                @http.route("/shop/update", auth="public", csrf=False)
                def update(self, order_id, **values):
                    request.env["sale.order"].sudo().browse(int(order_id)).write(values)
                """,
            Good = """
                @http.route("/shop/update", auth="public", csrf=False)
                def update(self, access_token, note=""):
                    order = self._order_by_token(access_token)
                    order.sudo().write({"note": note})
                """,
            IsPreview = true,
        };

    public IEnumerable<Detection> Check(RuleContext context) =>
        context.IsConnector
            ? WebhookRoute
                .AnyPublicIn(context.Module.AllClasses)
                .SelectMany(route =>
                    route
                        .Function.Below<CallExpression>()
                        .Select(call => InCall(route, call))
                        .OfType<Detection>()
                )
            : [];

    private static Detection? InCall(WebhookRoute route, Nested<CallExpression> call) =>
        call.Node.Function is AttributeExpression method
        && call.Node.Arguments.FirstOrDefault()?.Value is var given
        && What(route, method, given, new OutsideNames(route.Function)) is { } what
            ? RuleContext.At(
                route.File,
                call.Node,
                $"A stranger chooses {what}, and sudo() lets it happen."
            )
            : null;

    private static string? What(
        WebhookRoute route,
        AttributeExpression method,
        PythonExpression? given,
        OutsideNames outside
    ) =>
        method.Name switch
        {
            "sudo" when !route.Verifies && IsChosenModel(method.Value, outside) => "the model",
            "write"
            or "create"
            or "update"
                when given is not null && IsElevated(method.Value) && outside.IsAll(given) =>
                "the fields",
            "write" or "unlink" when !route.Verifies && IsChosen(route, method.Value, outside) =>
                "the record",
            _ => null,
        };

    private static bool IsChosenModel(PythonExpression receiver, OutsideNames outside) =>
        receiver is SubscriptExpression use
        && PythonLiteral.LastName(use.Value) == "env"
        && outside.IsOne(use.Index);

    /// <summary><c>sudo().browse(id)</c>, or a name for it, with an id of the caller's.</summary>
    private static bool IsChosen(
        WebhookRoute route,
        PythonExpression receiver,
        OutsideNames outside
    ) =>
        LocalValues.Of(receiver, route.Function)
            is CallExpression
            {
                Function: AttributeExpression { Name: "browse" } browse,
                Arguments: [{ Value: var id }]
            }
        && IsElevated(browse.Value)
        && outside.IsOne(WithoutConversion(id));

    private static PythonExpression WithoutConversion(PythonExpression value) =>
        value is CallExpression { Function: NameExpression { Name: "int" }, Arguments: [var inner] }
            ? inner.Value
            : value;

    private static bool IsElevated(PythonExpression receiver) =>
        receiver
            .DescendantsAndSelf()
            .OfType<AttributeExpression>()
            .Any(attribute => attribute.Name == "sudo");
}
