using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Cf1Gen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Cf1Gen.Generator.Analyzers;

/// <summary>
/// Reports calls of clients whose result is not used: a list that is not enumerated sends no request, and the exception of a task that is
/// not awaited is lost.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnusedCallAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(Descriptors.ListNotEnumerated, Descriptors.CallNotAwaited);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            if (start.Compilation.GetTypeByMetadataName("Cf1Gen.ApiClient") is { } client)
            {
                var sequence = start.Compilation.GetTypeByMetadataName("System.Collections.Generic.IAsyncEnumerable`1");
                var task = start.Compilation.GetTypeByMetadataName("System.Threading.Tasks.Task");
                var pages = start.Compilation.GetTypeByMetadataName("Cf1Gen.AsyncPageable`1");
                start.RegisterOperationAction(
                    operation => Analyze(operation, client, pages, sequence, task), OperationKind.ExpressionStatement);
            }
        });
    }

    private static void Analyze(
        OperationAnalysisContext context,
        INamedTypeSymbol client,
        INamedTypeSymbol? pages,
        INamedTypeSymbol? sequence,
        INamedTypeSymbol? task)
    {
        if (CallOf(((IExpressionStatementOperation)context.Operation).Operation) is not { } call
            || !BaseTypes(Receiver(call.TargetMethod)).Any(type => Is(type, client) || Is(type.OriginalDefinition, pages)))
        {
            return;
        }

        var type = call.TargetMethod.ReturnType;
        var isSequence = type.OriginalDefinition.Equals(sequence, SymbolEqualityComparer.Default)
            || type.AllInterfaces.Any(contract => contract.OriginalDefinition.Equals(sequence, SymbolEqualityComparer.Default));

        // In an async method, the compiler itself reports a task that is not awaited.
        if (isSequence || (BaseTypes(type).Contains(task, SymbolEqualityComparer.Default) && !IsInAsyncMethod(context)))
        {
            context.ReportDiagnostic(Diagnostic.Create(
                isSequence ? Descriptors.ListNotEnumerated : Descriptors.CallNotAwaited,
                call.Syntax.GetLocation(),
                call.TargetMethod.Name));
        }
    }

    /// <summary>
    /// Returns the type on which a method is called. The methods with a token and without options are extensions of a client.
    /// </summary>
    private static ITypeSymbol Receiver(IMethodSymbol method) =>
        method.IsExtensionMethod ? method.Parameters[0].Type : method.ContainingType;

    private static bool Is(ITypeSymbol type, INamedTypeSymbol? other) => type.Equals(other, SymbolEqualityComparer.Default);

    private static IInvocationOperation? CallOf(IOperation operation) => operation switch
    {
        IInvocationOperation call => call,
        IConditionalAccessOperation access => CallOf(access.WhenNotNull),
        _ => null,
    };

    private static IEnumerable<ITypeSymbol> BaseTypes(ITypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            yield return type;
        }
    }

    private static bool IsInAsyncMethod(OperationAnalysisContext context)
    {
        for (var operation = context.Operation.Parent; operation is not null; operation = operation.Parent)
        {
            if (operation is IAnonymousFunctionOperation lambda)
            {
                return lambda.Symbol.IsAsync;
            }

            if (operation is ILocalFunctionOperation function)
            {
                return function.Symbol.IsAsync;
            }
        }

        return context.ContainingSymbol is IMethodSymbol { IsAsync: true };
    }
}
