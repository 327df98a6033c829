using Cf1Gen.Generator.Reading.Text;

namespace Cf1Gen.Generator.OpenApi.Schemas;

/// <summary>Goes on with a JSON pointer, for the place of a problem.</summary>
internal static class SpecPointer
{
    public static string Then(this string pointer, string name) => Pointer.Append(pointer, name);

    public static string Then(this string pointer, int index) => Pointer.Append(pointer, Pointer.Index(index));

    public static string Component(string kind, string name) => Pointer.Of(["components", kind, name]);
}
