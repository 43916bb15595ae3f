using System.Collections.Immutable;
using Bindery.Blueprints;

namespace Bindery.OpenApi.Guessing;

/// <summary>Records inside another's, with how sure each of their fields is.</summary>
internal sealed record GuessedChild(ChildEntity Child, ImmutableArray<GuessedField> Fields);
