namespace Cf1Gen.Runtime;

/// <summary>
/// The property names of an error response that contain errors or messages; the constants are their indexes in <see cref="Names"/>.
/// </summary>
/// <remarks>An error response may have the properties of an error (<see cref="ErrorProperties"/>) as well.</remarks>
internal static class ErrorBodyProperties
{
    internal const int Errors = 0;
    internal const int Messages = 1;
    internal const int Error = 2;

    internal static readonly JsonNameTable Names = new("errors", "messages", "error");
}
