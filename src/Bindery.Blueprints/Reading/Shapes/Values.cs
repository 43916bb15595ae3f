using System.Collections.Immutable;

namespace Bindery.Blueprints.Reading.Shapes;

/// <summary>The shapes that need no name of their own, for use by the shapes of records.</summary>
internal static class Values
{
    public static IShape<bool> Flag { get; } = new BooleanShape();

    public static IShape<int> Count { get; } = new WholeNumberShape(0, 1_000_000);

    public static IShape<int> AtLeastOne { get; } = new WholeNumberShape(1, 1_000_000);

    public static IShape<int> Format { get; } = new WholeNumberShape(1, Blueprint.CurrentFormat);

    public static IShape<decimal> Positive { get; } = new PositiveNumberShape();

    public static IShape<object> Scalar { get; } = new ScalarShape();

    public static IShape<string> ScalarText { get; } = new ScalarTextShape();

    public static IShape<ImmutableArray<string>> Paths { get; } = Many(Texts.MemberPath);

    public static IShape<ImmutableArray<string>> FieldPaths { get; } = Many(Texts.FieldPath);

    public static IShape<ImmutableArray<string>> Lines { get; } = Many(Texts.Line);

    public static IShape<ImmutableArray<DefaultValue>> ByFieldName { get; } =
        new NamedValuesShape(Texts.FieldName);

    public static IShape<ImmutableArray<DefaultValue>> ByLine { get; } =
        new NamedValuesShape(Texts.Line);

    public static IShape<ImmutableArray<T>> Many<T>(IShape<T> item) => new ListShape<T>(item);

    public static IShape<ImmutableArray<T>> OneOrMore<T>(IShape<T> item) =>
        new OneOrMoreShape<T>(item);

    public static IShape<ImmutableArray<T>> AtLeastOneOf<T>(IShape<T> item) =>
        new ListShape<T>(item, minimum: 1);
}
