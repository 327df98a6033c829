namespace Cf1Gen.Generator.Model.Requests;

/// <summary>A header of one part of a multipart body.</summary>
/// <param name="WireName">The header.</param>
/// <param name="Name">The property that holds its value.</param>
/// <param name="Summary">What it is.</param>
/// <param name="IsRequired">Whether there is no part without it; of a part that may be left out, the document alone says so.</param>
internal sealed record FormHeaderModel(string WireName, string Name, string? Summary, bool IsRequired);
