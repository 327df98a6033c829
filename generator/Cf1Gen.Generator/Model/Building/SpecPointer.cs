namespace Cf1Gen.Generator.Model.Building;

/// <summary>JSON pointers into a document, for the place of a problem.</summary>
internal static class SpecPointer
{
    public const string Root = "#";

    public static string Then(this string pointer, string name) => pointer + "/" + name.Replace("~", "~0").Replace("/", "~1");

    public static string Then(this string pointer, int index) =>
        pointer + "/" + index.ToString(System.Globalization.CultureInfo.InvariantCulture);

    public static string Component(string kind, string name) => Root.Then("components").Then(kind).Then(name);
}
