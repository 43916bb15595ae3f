using Bindery.Core.Findings;
using Bindery.Modules.Classes;
using Bindery.Modules.Python;
using Bindery.Syntax.Python;

namespace Bindery.Validation.Rules.Webhooks;

internal sealed class DictionaryFromHttpRoute : IRule
{
    public RuleInfo Info { get; } =
        new("dictionary-from-http-route", RuleFamily.Webhooks, Severity.Error)
        {
            What = "A route of type `http` returns a dictionary or a list.",
            Why =
                "Odoo 16 answers with an internal server error: only text, bytes and responses are taken.",
            Mend = "Return `request.make_json_response({...})`.",
            Bad = """
                @http.route("/shopify/webhook", type="http", auth="public", csrf=False)
                def webhook(self):
                    return {"success": True}
                """,
            Good = """
                @http.route("/shopify/webhook", type="http", auth="public", csrf=False)
                def webhook(self):
                    return request.make_json_response({"success": True})
                """,
        };

    public IEnumerable<Detection> Check(RuleContext context)
    {
        foreach (PythonFile file in context.SourceFiles)
        {
            foreach (Nested<FunctionDefinition> function in file.Tree.All<FunctionDefinition>())
            {
                if (RouteDefinition.Of(function.Node) is not { Type: "http", Paths.IsEmpty: false })
                {
                    continue;
                }

                foreach (Nested<ReturnStatement> returned in function.Below<ReturnStatement>())
                {
                    if (
                        returned.Node.Value is DictionaryExpression or ListExpression
                        && ReferenceEquals(returned.Enclosing<FunctionDefinition>(), function.Node)
                    )
                    {
                        yield return RuleContext.At(
                            file,
                            returned.Node,
                            "A route of type http can't return this; Odoo answers with an error."
                        );
                    }
                }
            }
        }
    }
}
