using ConsentAudit.Evidence;
using ConsentAudit.Readings;

namespace ConsentAudit.Browser.Visits.Choices;

/// <summary>Walks through a page with the Tab key and notes at which controls of the banner it arrives.</summary>
internal sealed class FocusWalker(Trip trip, BannerReading banner)
{
    // So many stops a person may be asked to pass (the research behind the rule); beyond, the walk is given up.
    private const int MostPresses = 60;

    private readonly FocusReader focus = new(trip.Session);
    private readonly FocusCamera camera = new(trip.Session);
    private readonly List<Control> controls = [.. banner.Controls.Where(c => c.Role is ControlRole.Accept or ControlRole.Reject or ControlRole.Settings && !c.InSentence)];

    /// <summary>Walks until the acceptance and the refusal were reached, or the page came to its end.</summary>
    public async Task<FocusWalk> WalkAsync()
    {
        foreach (var control in controls)
        {
            await camera.RememberAsync(control.Element.NodeId);
        }

        var stops = new List<FocusStop>();
        var seen = new HashSet<int>();
        var (presses, unread, outside, ended) = (-1, 0, 0, false);
        while (presses < MostPresses && !ended && !Reached())
        {
            // A dialog sets the focus into itself: what has it before any key was pressed is reached by none.
            if (++presses > 0)
            {
                await trip.Session.Page.Keyboard.PressAsync("Tab").WaitAsync(trip.Cancel);
            }

            var at = await focus.ReadAsync().WaitAsync(trip.Cancel);
            unread += at.Unread ? 1 : 0;
            if (at.Node is not { } node)
            {
                // Nothing has the focus: the walk has not begun, or went past the last element and out of the page; once more leads in again.
                outside += at.Unread || seen.Count == 0 ? 0 : 1;
                ended = outside > 1;
            }
            else if (!seen.Add(node))
            {
                ended = true;
            }
            else if (Of(node) is { } control && stops.All(s => s.Label != control.Label || s.Role != Role(control)))
            {
                stops.Add(new FocusStop(presses, Role(control), control.Label, control.Element.Box, trip.Session.NowMs, await camera.IsMarkedAsync(control.Element.NodeId)));
            }
        }

        return new FocusWalk { Presses = presses, Ended = ended, Unread = unread, Stops = stops };

        bool Reached() => stops.Any(s => s.Role == "accept") && stops.Any(s => s.Role == "reject");
    }

    /// <summary>Sets the focus on a control again, by keys: forwards from where it stands, and round.</summary>
    public async Task<bool> ReturnToAsync(Control control)
    {
        for (var i = 0; i <= MostPresses; i++)
        {
            if ((await focus.ReadAsync().WaitAsync(trip.Cancel)).Node is { } node && Of(node) == control)
            {
                return true;
            }

            // Back first: what was passed last lies behind.
            await trip.Session.Page.Keyboard.PressAsync("Shift+Tab").WaitAsync(trip.Cancel);
        }

        return false;
    }

    // What has the focus may be the control itself, something in it, or what holds it and no other.
    private Control? Of(int node)
    {
        var element = trip.Watcher.Last.Photograph.Root.SelfAndDescendants().FirstOrDefault(e => e.NodeId == node);
        return element is null ? null
            : controls.FirstOrDefault(c => c.Element.NodeId == node || element.Ancestors().Contains(c.Element))
            ?? (controls.Where(c => c.Element.Ancestors().Contains(element)).ToList() is [var only] ? only : null);
    }

    private static string Role(Control control) => control.Role switch
    {
        ControlRole.Accept => "accept",
        ControlRole.Reject => "reject",
        _ => "settings",
    };
}
