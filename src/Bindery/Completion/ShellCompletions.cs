using System.Collections.Immutable;

namespace Bindery.Completion;

internal static class ShellCompletions
{
    public static ImmutableArray<IShellCompletion> All { get; } =
    [new BashCompletion(), new ZshCompletion(), new FishCompletion(), new PowerShellCompletion()];
}
