using Cf1Gen.Generator.Common;

namespace Cf1Gen.Generator.Model.Requests;

/// <summary>A method that creates a request body from a model: <c>public RequestUpdate ToUpdate()</c>.</summary>
/// <param name="Method">The name of the method.</param>
/// <param name="Target">The type of the body.</param>
/// <param name="Properties">The properties that are copied. They have the same name and type in both classes.</param>
internal sealed record ConversionModel(string Method, string Target, EquatableArray<string> Properties);
