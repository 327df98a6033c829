namespace System.Diagnostics.CodeAnalysis;

/// <summary>Required by the compiler for constructors that set <c>required</c> members.</summary>
[AttributeUsage(AttributeTargets.Constructor, Inherited = false)]
internal sealed class SetsRequiredMembersAttribute : Attribute
{
}
