namespace System.Runtime.CompilerServices;

/// <summary>Required by the compiler for interpolated string handlers.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
internal sealed class InterpolatedStringHandlerAttribute : Attribute
{
}
