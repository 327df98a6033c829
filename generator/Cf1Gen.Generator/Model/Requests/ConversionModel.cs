using Cf1Gen.Generator.Common;

namespace Cf1Gen.Generator.Model.Requests;

/// <summary>A method that creates a request body from a model: <c>public RequestUpdate ToUpdate()</c>.</summary>
/// <param name="Method">The name of the method.</param>
/// <param name="Target">The type of the body.</param>
/// <param name="Excluded">The names in JSON of the properties of the model that are not copied.</param>
/// <param name="Lost">The names in C# of those that both classes have, but with types that cannot be converted.</param>
internal sealed record ConversionModel(string Method, string Target, EquatableArray<string> Excluded, EquatableArray<string> Lost);
