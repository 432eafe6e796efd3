using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Browser.Visits.Choices;

/// <summary>The visitor's hand: clicks, and notes every action that was really made.</summary>
internal sealed class Hand(Trip trip)
{
    private readonly List<StepRecord> steps = [];

    public IReadOnlyList<StepRecord> Steps => steps;

    /// <summary>When the page heard of the last action, or it was made.</summary>
    public DateTimeOffset LastAt { get; private set; }

    /// <summary>Clicks an element; why it could not be clicked, or null.</summary>
    /// <param name="element">What is clicked.</param>
    /// <param name="step">The action as it will be noted, but for its time.</param>
    /// <param name="begins">The phase that begins with this click, or null.</param>
    public async Task<string?> ClickAsync(PhotoElement element, StepRecord step, Phase? begins)
    {
        var click = await trip.Session.Clicker.ClickAsync(element.NodeId, begins, trip.Session.ReadJarAsync).WaitAsync(trip.Cancel);
        LastAt = click.At;
        if (click.Reason is null)
        {
            steps.Add(step with { Box = element.Box, AtMs = trip.Session.Clock.Milliseconds(click.At) });
        }

        return click.Reason;
    }

    /// <summary>Presses a key on the control that has the focus.</summary>
    public async Task PressAsync(string key, PhotoElement element, StepRecord step)
    {
        LastAt = trip.Session.Clock.Now;
        await trip.Session.Page.Keyboard.PressAsync(key).WaitAsync(trip.Cancel);
        steps.Add(step with { Box = element.Box, AtMs = trip.Session.Clock.Milliseconds(LastAt) });
    }

    /// <summary>What was done so far did not count: another way is tried from the beginning.</summary>
    public void Forget() => steps.Clear();

    /// <summary>The choice that these actions made.</summary>
    /// <param name="role">What the choice is called.</param>
    /// <param name="used">The control that made it.</param>
    /// <param name="gone">Whether the banner went away by it.</param>
    /// <param name="goneAfterMs">How long that took, where it was seen.</param>
    public ChoiceRecord Record(string role, Control used, bool gone, int? goneAfterMs = null) => new()
    {
        Role = role,
        Label = used.Label,
        Box = used.Element.Box,
        AtMs = trip.Session.Clock.Milliseconds(LastAt),
        BannerGone = gone,
        GoneAfterMs = goneAfterMs,
        Steps = [.. steps],
    };
}
