namespace Bindery.Blueprints.Reading.Shapes;

internal static class Choice
{
    /// <summary>The values of an enum, in kebab case.</summary>
    public static IShape<T> Of<T>()
        where T : struct, Enum =>
        new ChoiceShape<T>([
            .. Enum.GetValues<T>().Select(value => (KebabCase.Of(value.ToString()), value)),
        ]);

    public static IShape<string> Among(params string[] texts) =>
        new ChoiceShape<string>([.. texts.Select(text => (text, text))]);
}
