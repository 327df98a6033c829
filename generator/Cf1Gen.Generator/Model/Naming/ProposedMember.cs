namespace Cf1Gen.Generator.Model.Naming;

/// <summary>A member of a type that has no name yet.</summary>
/// <param name="Text">The name in the document.</param>
/// <param name="Name">The name that the member has unless another member has it.</param>
/// <param name="Qualifier">The word that distinguishes the member from another one with the same text; otherwise, empty.</param>
internal sealed record ProposedMember(string Text, string Name, string Qualifier = "")
{
    /// <summary>Gets a value indicating whether the document declares the name.</summary>
    public bool IsDeclared => Name != Identifier.Pascal(Text);
}
