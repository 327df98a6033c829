using Cf1Gen.Generator.Reading.Text;

namespace Cf1Gen.Generator.OpenApi.Schemas;

/// <summary>Goes on with a JSON pointer, for the place of a problem.</summary>
internal static class DocumentPointerExtensions
{
    public static string Then(this string pointer, string name) => DocumentPointer.Append(pointer, name);

    public static string Then(this string pointer, int index) => DocumentPointer.Append(pointer, DocumentPointer.Index(index));

    public static string Component(string kind, string name) => DocumentPointer.Of(["components", kind, name]);
}
