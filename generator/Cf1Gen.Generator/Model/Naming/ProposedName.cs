using Cf1Gen.Generator.Model.Types;

namespace Cf1Gen.Generator.Model.Naming;

/// <summary>A use of a generated type in the document.</summary>
/// <param name="Type">The type.</param>
/// <param name="Proposal">The name that the place proposes. It counts for inline types only.</param>
/// <param name="OwnName">The name that the type has wherever it is used; <see langword="null"/> for inline types.</param>
internal sealed record ProposedName(TypeId Type, TypeNameProposal Proposal, string? OwnName);
