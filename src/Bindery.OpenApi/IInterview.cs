using System.Collections.Immutable;

namespace Bindery.OpenApi;

/// <summary>Somebody who answers what a document leaves open.</summary>
public interface IInterview
{
    /// <param name="safe">Place of the answer that can't lose or overwrite anything.</param>
    /// <returns>Place of the chosen answer.</returns>
    int Choose(string question, ImmutableArray<string> answers, int safe);

    /// <returns>Places of what is wanted: at least one.</returns>
    ImmutableArray<int> Pick(string question, ImmutableArray<string> from);
}
