using Bindery.Mcp.Shapes;

namespace Bindery.Mcp.Tools;

/// <summary>A finding as answers hold it: the same members as in <c>--format json</c>.</summary>
internal static class FindingShape
{
    public static Shape Of { get; } =
        Shape.Object(
            Member.Required("id", Shape.Text("Rule, check or cause")),
            Member.Required("severity", Shape.OneOf("How bad", "information", "warning", "error")),
            Member.Required("message", Shape.Text("What is wrong, in one sentence")),
            Member.Optional("path", Shape.Text("File")),
            Member.Optional("line", Shape.Whole("From 1")),
            Member.Optional("column", Shape.Whole("From 1")),
            Member.Optional("evidence", Shape.Text("What was seen")),
            Member.Optional("why", Shape.Text("What happens if nothing is done")),
            Member.Optional("mend", Shape.Text("How to mend it")),
            Member.Optional("fixSafety", Shape.OneOf("fix_module can mend it", "safe", "unsafe")),
            Member.Optional("fix", Shape.Text("The fix as a unified diff"))
        );
}
