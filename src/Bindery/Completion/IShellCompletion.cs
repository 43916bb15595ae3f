namespace Bindery.Completion;

/// <summary>
/// Teaches one shell to ask <c>bindery</c> itself what may come next, by the directive
/// <c>[suggest:POSITION]</c> that System.CommandLine answers.
/// </summary>
internal interface IShellCompletion
{
    string Shell { get; }

    /// <summary>What switches it on for good.</summary>
    string Installation { get; }

    string Script { get; }
}
