namespace Cf1Gen.Generator.Model.Types;

/// <param name="Name">The member in C#.</param>
/// <param name="Wire">The text in JSON.</param>
internal sealed record EnumValueModel(string Name, string Wire);
