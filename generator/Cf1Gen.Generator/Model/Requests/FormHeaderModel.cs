namespace Cf1Gen.Generator.Model.Requests;

/// <summary>A header of a part of a multipart body.</summary>
/// <param name="WireName">The name of the header.</param>
/// <param name="Name">The name of the property.</param>
/// <param name="Summary">The description of the header.</param>
/// <param name="IsRequired"><c>true</c> if the part is required and cannot be sent without the header; otherwise, <c>false</c>.</param>
internal sealed record FormHeaderModel(string WireName, string Name, string? Summary, bool IsRequired);
