using Cf1Gen.Generator.Common;

namespace Cf1Gen.Generator.Model.Requests;

/// <summary>A method that makes a request body out of a model: <c>public RequestUpdate ToUpdate()</c>.</summary>
/// <param name="Method">The method's name.</param>
/// <param name="Target">The body's type.</param>
/// <param name="Properties">The properties that are copied; they have one name and type in both.</param>
internal sealed record ConversionModel(string Method, string Target, EquatableArray<string> Properties);
